type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** Leaves out what is undefined, which Taro's components do not take for "not given". */
export const given = <T extends object>(props: T) =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<T>
