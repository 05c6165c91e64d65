// A bot on bolt that answers each kind of thing that people do in its usual way, and says on standard output what it did, a JSON object a line.
import bolt from '@slack/bolt';

const [mode, api, token, secret] = process.argv.slice(2);
const say = (what, more = {}) => process.stdout.write(`${JSON.stringify({ what, ...more })}\n`);
const plain = text => ({ type: 'plain_text', text });
const buttons = { type: 'actions', block_id: 'b', elements: [{ type: 'button', action_id: 'next', text: plain('Next'), value: 'v' }] };
const input = { type: 'input', block_id: 'word', label: plain('Word'), element: { type: 'plain_text_input', action_id: 'word', max_length: 100 } };

const app = new bolt.App({
  token, ...(mode === 'socket' ? { socketMode: true, appToken: secret } : { signingSecret: secret }), clientOptions: { slackApiUrl: `${api}/` }, logLevel: bolt.LogLevel.ERROR,
  logger: { debug() {}, info() {}, warn() {}, error: (...told) => say('error', { message: told.map(String).join(' ') }), setLevel() {}, getLevel: () => bolt.LogLevel.ERROR, setName() {} },
});
app.error(async error => say('error', { message: error.stack }));

const answers = {
  now: async ({ ack }) => ack({ text: 'at once', blocks: [buttons] }),
  slow: async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'later', blocks: [buttons] });
  },
  form: async ({ ack, client, command }) => {
    await ack();
    const view = { type: 'modal', callback_id: 'form', title: plain('Form'), submit: plain('Send'), close: plain('Close'), private_metadata: command.channel_id, blocks: [input] };
    await client.views.open({ trigger_id: command.trigger_id, view });
  },
  post: async ({ ack, client, command }) => {
    await ack();
    const metadata = { event_type: 'lesson', event_payload: { key: 'k1' } };
    const posted = await client.chat.postMessage({ channel: command.channel_id, text: 'for all', blocks: [buttons], metadata });
    await client.chat.update({ channel: command.channel_id, ts: posted.ts, text: 'for all, edited', blocks: [buttons], metadata });
    const { messages } = await client.conversations.history({ channel: command.channel_id, include_all_metadata: true });
    say('found', { same: messages.some(message => message.ts === posted.ts && message.metadata?.event_payload.key === 'k1') });
    await client.chat.postEphemeral({ channel: command.channel_id, user: command.user_id, text: 'for one', blocks: [buttons] });
  },
  picture: async ({ ack, client }) => {
    await ack();
    const { files } = await client.filesUploadV2({ filename: 'dot.png', file: Buffer.from([1, 2, 3]) });
    say('picture', { id: files[0].files[0].id });
  },
};

app.command('/teach', async all => {
  await answers[all.command.text](all);
  say('done', { id: all.command.trigger_id });
});
app.action('next', async ({ ack, body, respond }) => {
  await ack();
  await respond({ replace_original: true, text: `pressed by ${body.user.id}`, blocks: [buttons] });
  say('done', { id: body.trigger_id });
});
app.view('form', async ({ ack, body, view }) => {
  const { value } = view.state.values.word.word;
  await ack(value.length > 1 ? undefined : { response_action: 'errors', errors: { word: 'longer' } });
  say('done', { id: body.trigger_id, value, channel: view.private_metadata });
});
app.options('field', async ({ ack, options }) => ack({ options: [{ text: plain(options.value), value: 'v' }] }));
app.event('app_mention', async ({ event, say: answer, body }) => {
  await answer({ text: 'heard', thread_ts: event.ts, blocks: [buttons] });
  say('done', { id: body.event_id });
});
app.event('app_home_opened', async ({ client, event, body }) => {
  await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: [buttons] } });
  say('done', { id: body.event_id });
});

process.stdin.resume();
process.stdin.on('end', async () => {
  await app.stop();
  process.exit(0);
});
const server = await app.start(0);
say('ready', { port: server.address?.().port ?? 0 });
