namespace Gradus.Server.Diary;

/// <summary>Others kept writing into the same diary; nothing of this call was written.</summary>
internal sealed class BusyDiary(int rounds) : Exception
{
    internal int Rounds => rounds;
}
