import type { AgeGroup, DocumentKind, Guardian, SensitiveItem, ServiceKind, Sex } from '@shared/contract/personal'

// What the values of the personal details are called.

export const SEX_TEXT: Record<Sex, string> = { female: '女', male: '男' }

export const SERVICE_KIND_TEXT: Record<ServiceKind, string> = {
  outreach: '科普宣传',
  teaching: '讲课培训',
  consulting: '咨询答疑',
  farming: '农技服务',
  medical: '医疗健康',
  repair: '维修服务',
  organising: '活动组织',
  reporting: '摄影报道',
}

export const DOCUMENT_KIND_TEXT: Record<DocumentKind, string> = {
  residentId: '居民身份证',
  passport: '护照',
  hkMacauPermit: '港澳居民来往内地通行证',
  taiwanPermit: '台湾居民来往大陆通行证',
}

export const SENSITIVE_TEXT: Record<SensitiveItem, string> = { document: '证件号码', birthDate: '出生日期' }

export const AGE_GROUP_TEXT: Record<AgeGroup, string> = {
  adult: '满 18 岁',
  teen: '14 到 17 岁',
  child: '未满 14 岁',
}

export const RELATION_TEXT: Record<Guardian['relation'], string> = {
  parent: '爸爸或妈妈',
  grandparent: '爷爷奶奶、外公外婆',
  other: '其他监护人',
}
