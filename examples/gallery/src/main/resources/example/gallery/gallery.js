// Makes each frame as high as the example in it. Without JavaScript a frame keeps its height and scrolls.
const fit = frame => {
  const body = frame.contentDocument?.body
  if (body?.classList.contains('gallery-alone')) {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height) + 2}px`
  }
}

const watch = frame => {
  fit(frame)
  if (frame.contentDocument?.body) {
    new ResizeObserver(() => fit(frame)).observe(frame.contentDocument.body)
  }
}

for (const frame of document.querySelectorAll('.gallery-example__frame')) {
  frame.addEventListener('load', () => watch(frame))
  watch(frame)
}
