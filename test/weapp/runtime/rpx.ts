/** 750 rpx are the width of the screen, whatever the phone. */
export const rpxToVw = (css: string) => css.replace(/(-?[\d.]+)rpx/gi, (_, size: string) => `${Number(size) / 7.5}vw`)
