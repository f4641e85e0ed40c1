import { useEffect, useState } from 'react'
import { CITY_AREA_ID, type AreaLevel, type AreaView } from '@shared/contract/area'
import { usePagedList } from './use-paged-list'

type Wish = {
  /** The level at which the choice is made. */
  to: 'subdistrict' | 'community'
  /** Where it begins when it is opened; without it, where it was left, at first the city. */
  from?: AreaView | undefined
  onPicked: (area: AreaView, above: readonly AreaView[]) => void
}

/** 选地方: down the tree from the city, one level per step. Nothing is fetched before it is opened. */
export function useAreaLadder({ to, from, onPicked }: Wish) {
  const [isOpen, setIsOpen] = useState(false)
  const [path, setPath] = useState<readonly AreaView[]>([])
  const parent = path[path.length - 1]
  const list = usePagedList('area.children', isOpen ? { parentId: parent?._id ?? CITY_AREA_ID } : null)
  const { hasMore, isLoadingMore, status, loadMore } = list

  // A person looks for one name among all: a level is fetched whole.
  useEffect(() => {
    if (hasMore && !isLoadingMore && status === 'ready') loadMore()
  }, [hasMore, isLoadingMore, status, loadMore])

  const choose = (area: AreaView) => {
    setIsOpen(false)
    onPicked(area, path)
  }
  const pick = (area: AreaView) => (reaches(area.level, to) ? choose(area) : setPath([...path, area]))

  return {
    isOpen,
    path,
    list,
    pick,
    choose,
    open: () => {
      if (from) setPath([from])
      setIsOpen(true)
    },
    close: () => setIsOpen(false),
    climb: () => setPath(path.slice(0, -1)),
  }
}

const DEPTH: Record<AreaLevel, number> = { city: 0, district: 1, subdistrict: 2, community: 3 }
const reaches = (level: AreaLevel, to: AreaLevel) => DEPTH[level] >= DEPTH[to]
