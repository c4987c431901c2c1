/** A pattern of the words before a list of offices that say what they have to do. */
export const DUTY_LABEL =
  '(?:责任|牵头|主责|主办|承办|配合|参与|参加|协办|落实|实施)(?:单位|部门|处室|科室|主体)'

/** Last characters of the names of offices. */
const OFFICE =
  /[局委厅办部院署会行府司组团室处队校联协社]$|^各?[市州盟县区旗]$|各[市州盟县旗区（）]+$|(?:公司|集团|大学|中心|单位|部门)$/u

/** True for a list of nothing but offices, which needs no word for their duty: 省科技厅、省财政厅等. */
export function isListOfOffices(text: string): boolean {
  return text.split(/[、，；]/u).every((name) => OFFICE.test(name.replace(/等$/u, '')))
}
