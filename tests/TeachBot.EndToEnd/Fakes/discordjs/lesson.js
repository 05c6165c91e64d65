// A bot on discord.js that answers each kind of interaction in its usual way, and says on standard output what it did, a JSON object a line.
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, Events, GatewayIntentBits, LabelBuilder, MessageFlags, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';

const [api, token] = process.argv.slice(2);
const say = (what, more = {}) => process.stdout.write(`${JSON.stringify({ what, ...more })}\n`);
const button = new ActionRowBuilder().addComponents(new ButtonBuilder().setCustomId('next').setLabel('Next').setStyle(ButtonStyle.Primary));
const form = new ModalBuilder().setCustomId('form').setTitle('Form').addLabelComponents(
  new LabelBuilder().setLabel('Word').setTextInputComponent(new TextInputBuilder().setCustomId('word').setStyle(TextInputStyle.Short)));

const answers = {
  now: interaction => interaction.reply({ content: 'at once', components: [button] }),
  slow: async interaction => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: 'later', components: [button] });
    await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
  },
  form: interaction => interaction.showModal(form),
};

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api, version: '10' }, allowedMentions: { parse: [] } });
client.on(Events.ClientReady, () => say('ready'));
client.on(Events.Error, error => say('error', { message: error.stack }));
client.on(Events.InteractionCreate, async interaction => {
  try {
    if (interaction.isChatInputCommand()) await answers[interaction.commandName](interaction);
    else if (interaction.isAutocomplete()) await interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
    else if (interaction.isButton()) await interaction.update({ content: `pressed by ${interaction.user.id}`, components: [] });
    else if (interaction.isModalSubmit()) await interaction.reply({ content: interaction.fields.getTextInputValue('word') });
    say('done', { id: interaction.id });
  } catch (error) {
    say('error', { message: error.stack });
  }
});

process.stdin.resume();
process.stdin.on('end', async () => {
  await client.destroy();
  process.exit(0);
});
await client.login(token);
