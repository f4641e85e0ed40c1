import * as award from './award'

/** What a person's record holds beside hours and training. */
export const recordHandlers = {
  'award.change': award.change,
  'award.check': award.check,
  'award.enter': award.enter,
  'award.mine': award.mine,
  'award.ofUnit': award.ofUnit,
  'award.revoke': award.revoke,
  'award.submit': award.submit,
}
