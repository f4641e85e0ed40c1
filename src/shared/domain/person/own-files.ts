/** Private folder of one person: pictures of themself, and the sheets they asked for. */
export const peopleFolder = (personId: string): string => `people/${personId}/`
