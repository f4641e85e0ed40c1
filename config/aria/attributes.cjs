// Taro's templates leave out WeChat's aria attributes. Template and runtime must know the same list in the same order.
// It goes into the program as it stands, so it is written in the oldest JavaScript.
function aria() {
  return {
    'aria-role': '',
    'aria-label': '',
    'aria-hidden': '',
    'aria-checked': '',
    'aria-selected': '',
    'aria-disabled': '',
    'aria-expanded': '',
  }
}

module.exports = {
  View: aria(),
  Text: aria(),
  Image: aria(),
  Button: aria(),
  Input: aria(),
  Textarea: aria(),
  Picker: aria(),
}
