import * as award from './award'
import * as evaluation from './evaluation'
import * as qualification from './qualification'
import * as training from './training'

/** What a person's record holds beside hours. */
export const recordHandlers = {
  'award.change': award.change,
  'award.check': award.check,
  'award.enter': award.enter,
  'award.mine': award.mine,
  'award.ofUnit': award.ofUnit,
  'award.revoke': award.revoke,
  'award.submit': award.submit,
  'evaluation.give': evaluation.give,
  'evaluation.mine': evaluation.mine,
  'qualification.check': qualification.check,
  'qualification.mine': qualification.mine,
  'qualification.ofUnit': qualification.ofUnit,
  'qualification.submit': qualification.submit,
  'training.enter': training.enter,
  'training.mine': training.mine,
  'training.ofTeam': training.ofTeam,
  'training.void': training.takeBack,
}
