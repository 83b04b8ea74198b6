const tones = { good: [880], again: [660, 660], bad: [220, 180] } as const;
const seconds = 0.12;

let audio: AudioContext | undefined;

/** A short sound of the window's own, so that the door hears it without looking: high = noted, low = refused. */
export function beep(kind: keyof typeof tones): void {
  audio ??= new AudioContext();
  const { currentTime, destination } = audio;
  for (const [index, frequency] of tones[kind].entries()) {
    const start = currentTime + index * seconds * 1.3;
    const oscillator = audio.createOscillator();
    const volume = audio.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.2, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + seconds);
    oscillator.connect(volume).connect(destination);
    oscillator.start(start);
    oscillator.stop(start + seconds);
  }
}
