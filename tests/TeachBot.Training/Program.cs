using TeachBot.Training;
using TeachBot.Training.Asking;
using TeachBot.Training.Fitting;
using TeachBot.Training.Reporting;

if (Options.Read(args) is not { Places.Count: > 0 } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var measured = TaughtCourse.Load(options.Places[0]).ToList();
var courses = measured.Concat(options.Places.Skip(1).SelectMany(TaughtCourse.Load)).ToList();
var asked = courses.AsParallel().AsOrdered().SelectMany(Asked.Of).ToList();
if (options.Dump is { } table)
{
    Dump.Write(table, asked);
}

var run = Run.Of(asked, measured);
foreach (var line in run.Report)
{
    Console.WriteLine(line);
}

if (options.Show)
{
    foreach (var line in Errors.Of(run.Judged, measured))
    {
        Console.WriteLine(line);
    }
}

if (options.Folds is { } folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (fold, weights) in run.Folds.Index())
    {
        var names = Fold.Of(asked.Select(one => one.Course)).Where(course => course.Value == fold).Select(course => course.Key).Order();
        File.WriteAllText(Path.Combine(folder, $"{fold}.weights"), weights.Text([]));
        File.WriteAllLines(Path.Combine(folder, $"{fold}.courses"), names);
    }
}

if (options.Output is { } output)
{
    File.WriteAllText(output, Fit.All(asked).Text(run.Report));
}

return 0;
