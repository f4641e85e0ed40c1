import type { PersonalView } from '@shared/contract/my-data'

/** 详细资料 of somebody who has told nothing yet; two outside platforms are asked for. */
export const aPersonalView = (wish: Partial<PersonalView> = {}): PersonalView => ({
  nickname: '',
  sex: null,
  birthDate: null,
  serviceKinds: [],
  outsideNumbers: {},
  document: null,
  guardian: null,
  sensitiveConsents: [],
  documentWantedBy: null,
  platforms: [
    { platformId: 'national', name: '全国志愿服务平台' },
    { platformId: 'science', name: '科技志愿服务平台' },
  ],
  ...wish,
})
