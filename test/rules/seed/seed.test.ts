/** Everything said of the sample city, in one suite: it takes seconds to build. */
import './documents.cases'
import './map.cases'
import './people.cases'
import './activities.cases'
import './orders.cases'
import './desks.cases'
