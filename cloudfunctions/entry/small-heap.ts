import { setFlagsFromString } from 'node:v8'

/** How much of what is alive may lie about as garbage before it is collected. */
const GARBAGE_PERCENT = 100

/**
 * For a function that reads much and keeps little, on an instance of 256 MB: left alone, the heap grows to several times
 * what is alive before anybody looks, because Node takes the instance for a computer.
 */
export const keepHeapSmall = () => setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`)
