import { together } from './together'

together('api', { turn: 2, of: 4 })
