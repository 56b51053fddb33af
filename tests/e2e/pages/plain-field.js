/** A page whose box is a text field of its own, without a script inside the page. */
const box = document.querySelector('#box');
startChat({
  box,
  read: () => box.value,
  empty: () => {
    box.value = '';
  },
});
