import type { Keeper } from './keeper'

const SHELF = 'photos-on-their-way'
const addressOf = (name: string) => `/${SHELF}/${name}`

/** A browser forgets its own links to files with the page; its cache keeps the files, where the site is a secure one. */
export const keepInBrowser = (): Keeper => ({
  keep: async (name, path) => {
    const shelf = await caches.open(SHELF)
    await shelf.put(addressOf(name), await fetch(path))
    return path
  },
  open: async (name) => {
    const kept = await (await caches.open(SHELF)).match(addressOf(name))
    return kept ? URL.createObjectURL(await kept.blob()) : null
  },
  drop: async (name) => {
    await (await caches.open(SHELF)).delete(addressOf(name))
  },
})
