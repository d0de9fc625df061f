/** What a Thai answer ends with to be polite, and says nothing by. A longer one stands before those it ends with. */
export const politeEndings: readonly string[] = [
  ...['นะครับ', 'ครับผม', 'ครับ', 'คับ', 'นะคะ', 'นะค่ะ', 'ค่ะ', 'คะ', 'จ้า', 'จ้ะ'],
];
