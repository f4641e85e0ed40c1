import { together } from './together'

together('api', { turn: 3, of: 4 })
