/** Reasons that come up again and again; one tap writes them, and they can be changed. */
export const WHY_REJECTED = ['这个地方不在我们的范围', '电话打不通，没法核实', '和另一张点单重复了']
export const WHY_RELEASED = ['那天会讲的老师来不了', '路太远，赶不到', '这个题目我们讲不好']
