type Share = { used: number; all: number }

/** 覆盖 of nothing is not said as a share. */
export const shareWord = ({ used, all }: Share) => (all === 0 ? '还没有阵地' : `${Math.floor((used / all) * 100)}%`)

export const usedWord = ({ used, all }: Share) => `${all} 个里 ${used} 个办过活动`
