/** For the page around the frames: gives each the height that what it shows tells. A frame can set no height but its own. */
addEventListener('message', ({ data, source }: MessageEvent) => {
  const height = data?.type === 'icma-height' ? Number(data.height) : Number.NaN;
  if (!(height > 0)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = `${Math.min(height, 50_000)}px`;
});
