/// <reference types="@tarojs/taro" />

declare module '*.png' {
  const address: string
  export default address
}

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>
  export default classes
}

declare module '*.scss'

/** Filled in by the build; there is no process on a phone. */
declare const process: {
  readonly env: {
    readonly NODE_ENV: 'development' | 'production' | 'test'
    /** The target of this build; code for the other one falls out of the bundle. */
    readonly TARO_ENV: 'weapp' | 'h5'
    /** The CloudBase environment the mini-program talks to; empty means the one chosen in the console. */
    readonly TARO_APP_CLOUD_ENV?: string
    /** Where the browser edition finds the cloud; empty means the usual address of that environment, or its own origin. */
    readonly TARO_APP_CLOUD_GATEWAY?: string
    /** The address of the browser edition, for the QR on a poster drawn in WeChat; empty draws none. */
    readonly TARO_APP_SITE?: string
    /** `off` builds an edition that never asks where the phone is. */
    readonly TARO_APP_LOCATION?: string
  }
}

/** What the page that serves the browser edition may tell it. */
interface Window {
  readonly __ZHIHUI__?: { readonly signInUrl?: string }
}
