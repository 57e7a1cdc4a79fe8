/** The body of an answer that is sent piece by piece: a fault in it comes when the head has long been sent. */

export interface Watching {
  /** Hears of a fault. */
  readonly failed: (error: unknown) => void;
  /** Cuts the connection: a part must not be taken for the whole. */
  readonly cut: () => void;
}

export const watchedBody = (
  body: ReadableStream<Uint8Array>,
  { failed, cut }: Watching,
): ReadableStream<Uint8Array> => {
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        failed(error);
        cut();
        controller.close();
      }
    },
    cancel: (reason) => reader.cancel(reason).catch(() => undefined),
  });
};
