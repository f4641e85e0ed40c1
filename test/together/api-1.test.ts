import { together } from './together'

together('api', { turn: 1, of: 4 })
