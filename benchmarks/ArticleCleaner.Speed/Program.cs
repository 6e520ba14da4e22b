using ArticleCleaner.Speed.Hostile;

// hostile [NAME ...]     CPU time and peak memory of Clean on made-up hostile pages; exit code 1 when one is over its budget
// hostile-case NAME      one of them in this process, for the command above
return args switch
{
    [.., "--help"] => Usage(Console.Out, 0),
    ["hostile", .. string[] names] => HostileCommand.Run(names),
    ["hostile-case", string name] => HostileCase.Run(name),
    _ => Usage(Console.Error, 2),
};

static int Usage(TextWriter writer, int code)
{
    writer.WriteLine("usage: ArticleCleaner.Speed hostile [NAME ...]");
    return code;
}
