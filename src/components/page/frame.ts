import { createContext, useContext } from 'react'

/** What every page shows around its content, whatever it is about. */
export type Frame = {
  /** 长辈版: larger type, larger hot areas. */
  isElderly: boolean
  isOffline: boolean
}

const FrameContext = createContext<Frame>({ isElderly: false, isOffline: false })

/** The app hands it down once; pages and components only read it. */
export const FrameProvider = FrameContext.Provider
export const useFrame = () => useContext(FrameContext)
