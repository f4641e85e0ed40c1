import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Photo } from '../photo/photo'
import { Pressable } from '../pressable/pressable'
import s from './photo-grid.module.scss'

export type GridPhoto = {
  id: string
  url: string
  /** What is on it, as far as is known: 14:36 拍的. */
  label: string
  /** The state below it: a Tag. */
  tag?: ReactNode
  /** Its place among the chosen ones, from 1; null where it may still be chosen. */
  order?: number | null | undefined
}
type Props = { photos: readonly GridPhoto[]; onOpen: (id: string) => void; shape?: 'square' | 'wide' | undefined }

/** Photographs three in a row, with their state or their place among the best. */
export const PhotoGrid = ({ photos, onOpen, shape = 'square' }: Props) => (
  <View className={cx(s.grid)}>
    {photos.map((photo) => (
      <View key={photo.id} className={cx(s.cell)}>
        <Pressable
          className={cx(s.photo, photo.order && s.chosen)}
          isOn={photo.order === undefined ? undefined : photo.order !== null}
          label={photo.order ? `${photo.label}，第 ${photo.order} 张` : photo.label}
          onClick={() => onOpen(photo.id)}
        >
          <Photo url={photo.url} label={photo.label} shape={shape} />
          {photo.order !== undefined && <View className={cx(s.order, !photo.order && s.open)}>{photo.order}</View>}
        </Pressable>
        {photo.tag}
      </View>
    ))}
  </View>
)
