import { together } from './together'

together('journeys', { turn: 1, of: 1 })
