// The parser of the command line: the one file that knows which library it is.
export { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
