import * as order from './order'
import * as orderAnswer from './order-answer'
import * as orderDesk from './order-desk'
import * as orderList from './order-list'
import * as orderMatch from './order-match'

/** 点单: what is asked of orders, from placing one to the follow-up question. */
export const orderHandlers = {
  'order.accept': orderAnswer.accept,
  'order.agree': order.agree,
  'order.claim': orderAnswer.claim,
  'order.counter': orderAnswer.counter,
  'order.decline': orderAnswer.decline,
  'order.followUp': order.followUp,
  'order.get': order.get,
  'order.mine': orderList.mine,
  'order.offer': orderDesk.offer,
  'order.offered': orderList.offered,
  'order.ofTeam': orderList.ofTeam,
  'order.ofUnit': orderList.ofUnit,
  'order.open': orderDesk.open,
  'order.place': order.place,
  'order.pool': orderList.pool,
  'order.rate': order.rate,
  'order.refuse': order.refuseCounter,
  'order.reject': orderDesk.reject,
  'order.release': orderAnswer.release,
  'order.suggest': orderMatch.suggest,
  'order.suited': orderMatch.suited,
  'order.toVerify': orderList.toVerify,
  'order.transfer': orderAnswer.transfer,
  'order.unfill': orderDesk.unfill,
  'order.verify': orderDesk.verify,
  'order.visit': orderDesk.visit,
  'order.withdraw': order.withdraw,
}
