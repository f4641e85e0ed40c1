/** The sentence of a list or a card that is on its way: a line of its own. */
export const STILL_LOADING = /^正在(取|打开|算|看|找|数|准备)\S*$/m
