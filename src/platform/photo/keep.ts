import Taro from '@tarojs/taro'

/** Keeps pictures that are on their way, so that closing the app does not lose them. */
type Keeper = {
  /** Keeps a file under a name; answers the path under which it lies from now on. */
  keep: (name: string, path: string) => Promise<string>
  /** A path that can be read now, in this run of the app; null when the file is gone. */
  open: (name: string, path: string) => Promise<string | null>
  drop: (name: string, path: string) => Promise<void>
}

/** WeChat takes temporary files away with the app; what lies in the user's own folder stays. */
const inWeChat: Keeper = {
  keep: (name, path) =>
    new Promise((resolve, reject) => {
      const filePath = `${Taro.env.USER_DATA_PATH}/${name}.jpg`
      const kept = { success: () => resolve(filePath), fail: reject }
      Taro.getFileSystemManager().copyFile({ srcPath: path, destPath: filePath, ...kept })
    }),
  open: (_, path) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().access({ path, success: () => resolve(path), fail: () => resolve(null) })
    }),
  drop: (_, path) =>
    new Promise((resolve) => {
      Taro.getFileSystemManager().unlink({ filePath: path, success: () => resolve(), fail: () => resolve() })
    }),
}

const SHELF = 'photos-on-their-way'
const addressOf = (name: string) => `/${SHELF}/${name}`

/** A browser forgets its own links to files with the page; its cache keeps the files, where the site is a secure one. */
const inBrowser: Keeper = {
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
}

const keeper = process.env.TARO_ENV === 'weapp' ? inWeChat : inBrowser

/** Where nothing can be kept, the picture lasts as long as the app is open. */
export const keepPhoto = (name: string, path: string): Promise<string> => keeper.keep(name, path).catch(() => path)
export const openKeptPhoto = (name: string, path: string): Promise<string | null> =>
  keeper.open(name, path).catch(() => null)
export const dropKeptPhoto = (name: string, path: string): Promise<void> =>
  keeper.drop(name, path).catch(() => undefined)
