import { together } from './together'

together('rules', { turn: 1, of: 2 })
