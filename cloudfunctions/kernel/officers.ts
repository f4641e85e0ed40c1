import type { Deps } from './deps'

/** Leaders and admins of a team, by id. */
export const officerIdsOf = async (teamId: string, { store }: Pick<Deps, 'store'>): Promise<string[]> =>
  (await store.accounts.find({ where: { ledTeamIds: teamId }, limit: 100 })).map(({ _id }) => _id)
