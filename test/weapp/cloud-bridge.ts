import { post, type TestCloud } from '../e2e/harness/start-cloud'
import { type LaunchOptions } from './runtime/phone'

/** Connects a mini program to the local cloud as one person: what WeChat would do with their openid. */
export const bridgeTo = (cloud: TestCloud, openId: string): Pick<LaunchOptions, 'cloud' | 'origins'> => ({
  origins: [cloud.url],
  cloud: {
    callFunction: async ({ name, data }) => post(`${cloud.url}/functions/${name}`, data, await cloud.tokenOf(openId)),
    uploadFile: async ({ cloudPath, content }) => {
      const headers = { 'content-type': 'image/jpeg', authorization: `Bearer ${await cloud.tokenOf(openId)}` }
      const url = `${cloud.url}/upload?path=${encodeURIComponent(cloudPath)}`
      const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(content) })
      if (!response.ok) throw new Error(`upload: ${response.status} ${await response.text()}`)
      return (await response.json()) as unknown
    },
  },
})
