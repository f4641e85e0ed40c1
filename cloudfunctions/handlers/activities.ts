import * as activity from './activity'
import * as activityList from './activity-list'
import * as activityReview from './activity-review'
import * as activitySeries from './activity-series'
import * as activityTemplate from './activity-template'
import * as signUp from './sign-up'

/** What is answered about activities; `index.ts` joins it to the rest. */
export const activityHandlers = {
  'activity.cancel': activity.cancel,
  'activity.cancelRest': activitySeries.cancelRest,
  'activity.close': activity.close,
  'activity.draft': activity.draft,
  'activity.get': activity.get,
  'activity.list': activityList.list,
  'activity.publish': activity.publish,
  'activity.repeat': activitySeries.repeat,
  'activity.review': activityReview.review,
  'activity.series': activitySeries.series,
  'activity.setTemplate': activityTemplate.setTemplate,
  'activity.templates': activityTemplate.templates,
  'activity.signUp': signUp.signUp,
  'activity.withdraw': signUp.withdraw,
}
