import Taro from '@tarojs/taro'
import { now } from './clock'
import { LARGE, THUMB, type Chosen, type LocalPhoto } from './photo/photo'
import { redrawInBrowser } from './photo/redraw-browser'
import { redrawInWeChat } from './photo/redraw-wechat'

export type { LocalPhoto } from './photo/photo'

export type PhotoSource = 'camera' | 'album'
const ANYWHERE: PhotoSource[] = ['album', 'camera']
const redraw = process.env.TARO_ENV === 'weapp' ? redrawInWeChat : redrawInBrowser

/** Lets the person choose pictures and makes each ready to be sent. Empty when they chose none. */
export async function choosePhotos(count: number, from: PhotoSource[] = ANYWHERE): Promise<LocalPhoto[]> {
  const chosen = await (process.env.TARO_ENV === 'weapp' ? chooseInWeChat(count, from) : chooseInBrowser(count, from))
  const ready: LocalPhoto[] = []
  // One after the other: two large pictures at once are too much for an old phone.
  for (const photo of chosen) ready.push(await prepare(photo))
  return ready
}

/** Makes a picture small and takes everything out that tells where and with what it was taken. */
export const drawSmall = async (path: string): Promise<string> => (await redraw(path, THUMB)).path

/** Shows pictures as large as the screen. */
export const previewPhotos = (urls: string[], current: string) => void Taro.previewImage({ urls, current })

async function prepare({ path, takenAt }: Chosen): Promise<LocalPhoto> {
  const large = await redraw(path, LARGE)
  const thumb = await redraw(large.path, THUMB)
  return { ...large, localPath: large.path, thumbPath: thumb.path, takenAt }
}

async function chooseInWeChat(count: number, from: PhotoSource[]): Promise<Chosen[]> {
  try {
    const answer = await Taro.chooseMedia({ count: Math.min(count, 20), mediaType: ['image'], sourceType: from })
    return answer.tempFiles.map((file) => ({ path: file.tempFilePath, takenAt: now() }))
  } catch {
    return []
  }
}

async function chooseInBrowser(count: number, from: PhotoSource[]): Promise<Chosen[]> {
  try {
    const answer = await Taro.chooseImage({ count, sourceType: from })
    const files = answer.tempFiles as unknown as BrowserFile[]
    return files.map((file) => ({ path: file.path, takenAt: file.originalFileObj?.lastModified ?? now() }))
  } catch {
    return []
  }
}

type BrowserFile = { path: string; originalFileObj?: { lastModified: number } }
