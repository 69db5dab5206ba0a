namespace Gradus.Pages.Tests.Daily;

/// <summary>A row of numbers read one after the other as choices: everything that is generated comes from it, and it shrinks.</summary>
internal sealed class Choices(int[] numbers)
{
    private int _next;

    /// <summary>A number from 0 to <paramref name="below"/>, exclusive; 0 when the row has ended.</summary>
    internal int Below(int below) => _next < numbers.Length ? numbers[_next++] % below : 0;

    internal bool Yes(int ofTen) => Below(10) < ofTen;

    internal T Of<T>(IReadOnlyList<T> these) => these[Below(these.Count)];

    internal int? Maybe(int below) => Yes(3) ? null : Below(below);
}
