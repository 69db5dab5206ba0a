using System.Globalization;
using System.Text;

namespace Gradus.Pages.Charts;

/// <summary>Numbers and paths of a drawing as text: one decimal, a point, whatever the surroundings.</summary>
internal static class Svg
{
    internal static string Number(double value) => Math.Round(value, 1).ToString("0.#", NumberFormatInfo.InvariantInfo);

    /// <summary>A line that stops at what is missing and goes on behind it.</summary>
    internal static string Broken(IEnumerable<(double X, double Y)?> points)
    {
        var path = new StringBuilder();
        var pen = false;
        foreach (var point in points)
        {
            if (point is { } at) path.Append(pen ? 'L' : 'M').Append(Number(at.X)).Append(' ').Append(Number(at.Y));
            pen = point is not null;
        }
        return path.ToString();
    }

    /// <summary>Bands between an upper and a lower edge, one for each run without a gap.</summary>
    internal static string Bands(IEnumerable<(double X, double Upper, double Lower)?> points)
    {
        var path = new StringBuilder();
        var run = new List<(double X, double Upper, double Lower)>();
        foreach (var point in points)
        {
            if (point is { } at) run.Add(at);
            else Close();
        }
        Close();
        return path.ToString();

        void Close()
        {
            if (run.Count > 1)
            {
                path.Append(Broken(run.Select(p => ((double, double)?)(p.X, p.Upper))));
                for (var i = run.Count - 1; i >= 0; i--) path.Append('L').Append(Number(run[i].X)).Append(' ').Append(Number(run[i].Lower));
                path.Append('Z');
            }
            run.Clear();
        }
    }
}
