import { connect } from 'node:net';

/**
 * A client for Marionette, the remote control that is built into every Firefox: `LENGTH:JSON` frames over
 * TCP. Commands are those of WebDriver and a few of Firefox's own; each is answered in its turn.
 */
export class Marionette {
  #socket;
  #buffer = Buffer.alloc(0);
  #lastId = 0;
  /** @type {Map<number, {resolve: (value: unknown) => void, reject: (error: Error) => void}>} */
  #waiting = new Map();
  /** @type {Promise<unknown>} */
  #turn = Promise.resolve();

  /** @param {number} port */
  constructor(port) {
    this.#socket = connect(port, '127.0.0.1');
    this.#socket.on('data', (chunk) => this.#read(chunk));
    this.#socket.on('error', (error) => this.#giveUp(error));
    this.#socket.on('close', () => this.#giveUp(new Error('Firefox closed the connection')));
  }

  /**
   * @param {string} command
   * @param {object} [parameters]
   * @returns {Promise<unknown>}
   */
  send(command, parameters = {}) {
    this.#lastId += 1;
    const id = this.#lastId;
    const frame = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) reject(new Error('Firefox is gone'));
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  }

  /**
   * Runs a task of several commands that no other task may come between: the chosen window and context
   * are one state for the whole connection.
   * @template T
   * @param {() => Promise<T>} task
   * @returns {Promise<T>}
   */
  inTurn(task) {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {});
    return result;
  }

  disconnect() {
    this.#socket.destroy();
  }

  /** @param {Buffer} chunk */
  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < end) return;
      const message = JSON.parse(this.#buffer.subarray(colon + 1, end).toString());
      this.#buffer = this.#buffer.subarray(end);
      // The greeting is an object; answers are [1, id, error, result].
      if (Array.isArray(message)) this.#settle(message[1], message[2], message[3]);
    }
  }

  /**
   * @param {number} id
   * @param {{error: string, message: string} | null} error
   * @param {unknown} result
   */
  #settle(id, error, result) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** @param {Error} error */
  #giveUp(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
