/** A class is called what it is called in the stylesheet. */
export default new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : String(name)) })
