import { together } from './together'

together('rules', { turn: 2, of: 2 })
