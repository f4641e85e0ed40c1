import { answerOf, CloudFailure, type CloudApp } from '@cloud/store/sdk'

/** 手机号: what only WeChat itself can answer about the person who pressed its button. */
export type PhoneButton = {
  /** The number behind the code of the button; null when the code is used up, too old or not from China. */
  phoneNumber: (code: string) => Promise<string | null>
}

const API = 'openapi.phonenumber.getPhoneNumber'

export const cloudPhoneButton = (cloud: CloudApp): PhoneButton => ({
  phoneNumber: async (code) => {
    try {
      const { result } = await answerOf(cloud.callWxOpenApi({ apiName: API, requestData: { code } }))
      const { phoneInfo } = result as { phoneInfo?: { purePhoneNumber: string; countryCode: string } }
      return phoneInfo?.countryCode === '86' ? phoneInfo.purePhoneNumber : null
    } catch (error) {
      if (!(error instanceof CloudFailure)) throw error
      // The code itself is never logged.
      console.warn('WeChat gave no phone number', { code: error.code })
      return null
    }
  },
})
