const {Server} = require('node:net');

/** Loaded before the LRS, which by itself listens to the whole network: it hears this machine only. */
const {listen} = Server.prototype;
Server.prototype.listen = function listenHere(port, ...rest) {
  return listen.call(this, port, '127.0.0.1', ...rest.filter((argument) => typeof argument === 'function'));
};
