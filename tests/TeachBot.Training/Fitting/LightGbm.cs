using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace TeachBot.Training.Fitting;

/// <summary>LightGBM's trainer of boosted trees, through its C interface.</summary>
internal static unsafe partial class LightGbm
{
    private const string Library = "lib_lightgbm";

    // One thread and one order of the rows: the same rows give the same trees.
    private const string Always =
        "verbosity=-1 num_threads=1 deterministic=true force_row_wise=true use_missing=false feature_pre_filter=false";

    /// <summary>Trains trees.</summary>
    /// <param name="rows">A row for each example.</param>
    /// <param name="labels">What each of them is.</param>
    /// <param name="weights">How much each of them counts.</param>
    /// <param name="names">The columns of the rows.</param>
    /// <param name="count">How many trees.</param>
    /// <param name="share">What each of them says is taken so often.</param>
    /// <param name="parameters">As LightGBM writes them, with blanks between.</param>
    /// <returns>The trees as <see cref="Content.Answering.Trees"/> reads them.</returns>
    public static IReadOnlyList<string> Train(
        IReadOnlyList<float[]> rows,
        float[] labels,
        float[] weights,
        IReadOnlyList<string> names,
        int count,
        double share,
        string parameters
    )
    {
        parameters = $"{Always} {parameters}";
        var values = rows.SelectMany(row => row).ToArray();
        nint data;
        fixed (float* first = values)
        {
            Check(LGBM_DatasetCreateFromMat(first, 0, rows.Count, names.Count, 1, parameters, 0, out data));
        }

        SetField(data, "label", labels);
        SetField(data, "weight", weights);
        Check(LGBM_BoosterCreate(data, parameters, out var booster));
        for (var tree = 0; tree < count; tree++)
        {
            Check(LGBM_BoosterUpdateOneIter(booster, out _));
        }

        var text = Saved(booster);
        Check(LGBM_BoosterFree(booster));
        Check(LGBM_DatasetFree(data));
        return [.. text.Split("\nTree=").Skip(1).Select(tree => Words(tree, names, share))];
    }

    private static string Saved(nint booster)
    {
        var buffer = new byte[1 << 22];
        fixed (byte* first = buffer)
        {
            Check(LGBM_BoosterSaveModelToString(booster, 0, -1, 0, buffer.Length, out var length, first));
            return length <= buffer.Length
                ? Encoding.UTF8.GetString(buffer, 0, (int)length - 1)
                : throw new InvalidOperationException("too large");
        }
    }

    private static string Words(string tree, IReadOnlyList<string> names, double share)
    {
        var lines = tree.Split('\n')
            .Where(line => line.Contains('='))
            .Select(line => line.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1].Split(' '));
        var words = new StringBuilder();
        Write(lines["num_leaves"] is ["1"] ? -1 : 0);
        return words.ToString();

        void Write(int node)
        {
            if (node < 0)
            {
                words.Append(CultureInfo.InvariantCulture, $"{share * Number(lines["leaf_value"][~node]):G6}");
                return;
            }

            // The features are floats: as a float, rounded down, a threshold parts them as well.
            var threshold = Number(lines["threshold"][node]);
            var rounded = (float)threshold;
            words.Append(
                CultureInfo.InvariantCulture,
                $"{names[(int)Number(lines["split_feature"][node])]} {(rounded > threshold ? MathF.BitDecrement(rounded) : rounded):R} "
            );
            Write((int)Number(lines["left_child"][node]));
            words.Append(' ');
            Write((int)Number(lines["right_child"][node]));
        }
    }

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);

    private static void SetField(nint data, string name, float[] values)
    {
        fixed (float* first = values)
        {
            Check(LGBM_DatasetSetField(data, name, first, values.Length, 0));
        }
    }

    private static void Check(int result)
    {
        if (result != 0)
        {
            throw new InvalidOperationException(Marshal.PtrToStringUTF8((nint)LGBM_GetLastError()));
        }
    }

    [LibraryImport(Library)]
    private static partial byte* LGBM_GetLastError();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_DatasetCreateFromMat(
        float* data,
        int type,
        int rows,
        int columns,
        int isRowMajor,
        string parameters,
        nint reference,
        out nint result
    );

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_DatasetSetField(nint data, string name, float* values, int count, int type);

    [LibraryImport(Library)]
    private static partial int LGBM_DatasetFree(nint data);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_BoosterCreate(nint data, string parameters, out nint result);

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterUpdateOneIter(nint booster, out int isFinished);

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterSaveModelToString(
        nint booster,
        int first,
        int count,
        int importance,
        long space,
        out long length,
        byte* text
    );

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterFree(nint booster);
}
