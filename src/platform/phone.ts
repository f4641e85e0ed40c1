import Taro from '@tarojs/taro'

/** Calls a number; giving up is no failure. */
export const makeCall = (phone: string) =>
  Taro.makePhoneCall({ phoneNumber: phone }).then(
    () => true,
    () => false,
  )
