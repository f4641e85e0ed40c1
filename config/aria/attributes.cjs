// Taro's templates leave out WeChat's aria attributes. Template and runtime must know the same list in the same order.
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-expanded': '',
}

module.exports = { View: aria, Text: aria, Image: aria, Button: aria, Input: aria, Textarea: aria, Picker: aria }
