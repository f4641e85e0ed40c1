type Place = { subdistrictName: string; venueName: string; address?: string | undefined }

/** A place in one line, without saying the street twice. */
export function placeWord({ subdistrictName, venueName, address = '' }: Place) {
  const hasStreet = `${venueName}${address}`.includes(subdistrictName)
  return [hasStreet ? '' : subdistrictName, venueName, address === subdistrictName ? '' : address]
    .filter(Boolean)
    .join('，')
}

/** What stands below the name of a venue: its address, else the street it lies in. */
export const belowVenue = ({ subdistrictName, venueName, address = '' }: Place) => {
  if (address) return address.includes(subdistrictName) ? address : `${subdistrictName}，${address}`
  return venueName.includes(subdistrictName) ? '' : subdistrictName
}
