/** Now, epoch ms. Where the cloud runs on a laptop its clock can be set ahead or back. */
export const now = (): number => Date.now() + Number(process.env['ZHIHUI_CLOCK_OFFSET_MS'] ?? 0)
