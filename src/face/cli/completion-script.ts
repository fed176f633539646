// Completion scripts for bash, zsh and fish, made from the tree of commands, so that they never lag behind it.

import { unreachable } from '../../base/unreachable.js';
import type { Argument, Command, Option } from './command-parser.js';

/** The shells that there is a script for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What of a command can be completed. */
interface Completed {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** Words that an argument may be; none where it is a file or anything. */
  readonly choices: readonly string[];
}

interface CompletedOption {
  readonly flag: string;
  readonly about: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/**
 * The script for a shell.
 * @example completionScript(program, 'bash') // '# Completion of dateline for bash: …'
 */
export function completionScript(program: Command, shell: Shell): string {
  const commands = program.commands.map(completed);
  switch (shell) {
    case 'bash':
      return bashScript(commands);
    case 'zsh':
      return zshScript(commands);
    case 'fish':
      return fishScript(commands);
    default:
      return unreachable(shell);
  }
}

function completed(command: Command): Completed {
  const options = command.options
    .filter(({ long, hidden }) => typeof long === 'string' && !hidden)
    .map(completedOption);
  const help = { flag: '--help', about: 'print help', takesValue: false, choices: [] };
  const choices = command.registeredArguments.flatMap(({ argChoices }: Argument) => argChoices ?? []);
  return { name: command.name(), about: command.description(), options: [...options, help], choices };
}

function completedOption({ long, description, required, optional, argChoices }: Option): CompletedOption {
  return { flag: long ?? '', about: description, takesValue: required || optional, choices: argChoices ?? [] };
}

function bashScript(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options, choices }) => {
    return `    ${name}) words="${[...options.map(({ flag }) => flag), ...choices].join(' ')}" ;;`;
  });
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.choices.length > 0)
      .map((option) => `    ${name}:${option.flag}) words="${option.choices.join(' ')}" ;;`),
  );
  return `# Completion of dateline for bash: source <(dateline completion bash)
_dateline() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "$command" in
${cases.join('\n')}
  esac
  case "$command:$previous" in
${values.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _dateline dateline
`;
}

function zshScript(commands: readonly Completed[]): string {
  const names = commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`);
  const cases = commands.map(({ name, options, choices }) => {
    const specs = options.map(({ flag, about, takesValue, choices: values }) => {
      const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : '';
      return `        ${quoted(`${flag}[${about.replace(/[[\]:]/g, ' ')}]${value}`)}`;
    });
    const words = choices.length > 0 ? `*:word:(${choices.join(' ')})` : '*:file:_files';
    return `      ${name})\n        _arguments \\\n${[...specs, `        ${quoted(words)}`].join(' \\\n')}\n        ;;`;
  });
  return `#compdef dateline
# Completion of dateline for zsh: dateline completion zsh > a folder of fpath/_dateline
_dateline() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
  else
    local command=\${words[2]}
    shift words
    (( CURRENT-- ))
    case $command in
${cases.join('\n')}
    esac
  fi
}
compdef _dateline dateline
`;
}

function fishScript(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, about, options, choices }) => {
    const inside = `complete -c dateline -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
    const values = options.map((option) => {
      const given =
        option.choices.length > 0 ? ` -x -a ${quoted(option.choices.join(' '))}` : option.takesValue ? ' -r' : '';
      return `${inside} -l ${option.flag.slice(2)}${given} -d ${quoted(option.about)}`;
    });
    const words = choices.length > 0 ? [`${inside} -f -a ${quoted(choices.join(' '))}`] : [];
    return [`complete -c dateline -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`, ...values, ...words];
  });
  return `# Completion of dateline for fish: dateline completion fish > ~/.config/fish/completions/dateline.fish\n${lines.join('\n')}\n`;
}

/** Words in single quotes, as all three shells read them; a single quote in them ends and opens again. */
function quoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
