import { together } from './together'

together('api', { turn: 4, of: 4 })
