const html = `<!doctype html><html lang="th"><meta name="viewport" content="width=device-width">
<title>cards</title><style>button{width:100%;height:4rem;touch-action:manipulation}</style>
<main><h2>1?</h2><div></div></main><button>ดูคำตอบ</button>
<script>
let number = 1;
const [question, answer, button] = ['h2', 'div', 'button'].map((name) => document.querySelector(name));
button.onclick = () => {
  if (answer.innerHTML === '') {
    answer.innerHTML = '<p aria-live="polite">' + number + '!</p>';
    button.textContent = 'ง่าย';
  } else {
    number += 1;
    question.textContent = number + '?';
    answer.innerHTML = '';
    button.textContent = 'ดูคำตอบ';
  }
};
</script></html>`;

/** The least that shows and rates cards: plain HTML with nothing behind it, as an address. */
export const bareCards = `data:text/html;charset=utf-8,${encodeURIComponent(html)}`;
